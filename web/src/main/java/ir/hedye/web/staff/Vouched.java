package ir.hedye.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Lets in those for whom the issuer vouches <em>and</em> who are on our list. Of the issuer's
 * tokens nothing is kept, and no role is taken from them.
 */
@Component
final class Vouched implements OAuth2UserService<OidcUserRequest, OidcUser> {
  static final String UNLISTED = "unlisted";

  private final StaffBook staff;
  private final SecurityContextRepository contexts;

  Vouched(StaffBook staff, SecurityContextRepository contexts) {
    this.staff = staff;
    this.contexts = contexts;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var token = request.getIdToken();
    var member =
        Optional.ofNullable(token.getSubject())
            .flatMap(subject -> staff.find(String.valueOf(token.getIssuer()), subject))
            .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(UNLISTED)));
    return new Known(token, member);
  }

  /** Somebody on the list; lives until the end of the request alone. */
  private static final class Known extends DefaultOidcUser {
    private static final long serialVersionUID = 1;
    private final Member member;

    Known(org.springframework.security.oauth2.core.oidc.OidcIdToken token, Member member) {
      super(member.signedIn().getAuthorities(), token);
      this.member = member;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Known known && known.member.equals(member);
    }

    @Override
    public int hashCode() {
      return member.hashCode();
    }
  }

  /** Puts the member in the place of the issuer's tokens, and goes to the desk. */
  void enter(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
      throws IOException {
    var context = SecurityContextHolder.createEmptyContext();
    if (signedIn.getPrincipal() instanceof Known known) {
      context.setAuthentication(known.member.signedIn());
    }
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    response.sendRedirect(StaffDoors.HOME);
  }

  /** Tokens with which to ask others in the member's name: we ask nobody. */
  static final class NoTokens implements OAuth2AuthorizedClientRepository {
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the contract has it
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
        String registration, Authentication who, HttpServletRequest request) {
      throw new UnsupportedOperationException("no tokens are kept");
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication who,
        HttpServletRequest request,
        HttpServletResponse response) {
      // forgotten
    }

    @Override
    public void removeAuthorizedClient(
        String registration,
        Authentication who,
        HttpServletRequest request,
        HttpServletResponse response) {
      // there is nothing to forget
    }
  }
}
