package ir.hedye.web.access;

import ir.hedye.web.page.Language;
import ir.hedye.web.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Puts the entry of codes among Spring Security's filters. */
final class CodeSignIn extends AbstractHttpConfigurer<CodeSignIn, HttpSecurity> {
  private final CodeProvider provider;
  private final Limits limits;
  private final PersonFile people;
  private final SecurityContextRepository contexts;

  CodeSignIn(
      CodeProvider provider, Limits limits, PersonFile people, SecurityContextRepository contexts) {
    this.provider = provider;
    this.limits = limits;
    this.people = people;
    this.contexts = contexts;
  }

  /** Takes what was entered and lets the provider try it. */
  private static final class EntryFilter extends AbstractAuthenticationProcessingFilter {
    EntryFilter(AuthenticationManager manager) {
      super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, CodePages.ENTRY), manager);
    }
  }

  /** Named here: of several providers Spring Security takes none by itself. */
  @Override
  public void init(HttpSecurity security) {
    security.authenticationProvider(provider);
  }

  @Override
  public void configure(HttpSecurity security) {
    var filter = new EntryFilter(security.getSharedObject(AuthenticationManager.class));
    filter.setAuthenticationConverter(this::entry);
    filter.setSessionAuthenticationStrategy(
        security.getSharedObject(SessionAuthenticationStrategy.class));
    filter.setSecurityContextRepository(contexts);
    filter.setAuthenticationSuccessHandler(this::goHome);
    filter.setAuthenticationFailureHandler(CodeSignIn::sayWhy);
    security.addFilterAt(postProcess(filter), UsernamePasswordAuthenticationFilter.class);
  }

  private Authentication entry(HttpServletRequest request) {
    var challenge =
        Challenge.openIn(request).orElseThrow(() -> new CodeRefused(CodeRefused.Why.DEAD));
    String typed = request.getParameter(CodePages.CODE);
    var code =
        Code.read(typed == null ? "" : typed)
            .orElseThrow(() -> new CodeRefused(CodeRefused.Why.UNREADABLE));
    if (!limits.allowTry(Caller.of(request))) {
      throw new CodeRefused(CodeRefused.Why.BUSY);
    }
    return new CodeEntry(challenge, code);
  }

  private void goHome(
      HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
      throws IOException {
    if (signedIn.getPrincipal() instanceof Me me) {
      people.signsInBy(me.nationalId()).keepIn(request);
    }
    response.sendRedirect(Language.of(request).address(Visit.HOME));
  }

  private static void sayWhy(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String why =
        failure instanceof CodeRefused refused ? refused.why().word() : CodeRefused.Why.BUSY.word();
    response.sendRedirect(Language.of(request).address(CodePages.ENTRY + "?why=" + why));
  }
}
