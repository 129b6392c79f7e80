package ir.hedye.web.access;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.settings.PortalSettings;
import ir.hedye.web.page.Surroundings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.stereotype.Component;

/** Finds the insured person of a bearer token, whom its issuer has named in it. */
@Component
final class TokenPeople implements Converter<Jwt, AbstractAuthenticationToken> {
  private static final String NATIONAL_ID = "national_id";

  private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();
  private final Optional<URI> issuer;
  private final Optional<URI> keys;
  private final String audience;

  TokenPeople(Surroundings surroundings) {
    issuer = surroundings.address(PortalSettings.TOKEN_ISSUER);
    keys = surroundings.address(PortalSettings.TOKEN_KEYS);
    audience = surroundings.text(PortalSettings.TOKEN_AUDIENCE).orElse("");
  }

  /** Without an issuer no token is good. The issuer is asked for its keys with the first token. */
  JwtDecoder decoder() {
    return issuer
        .<JwtDecoder>map(known -> new SupplierJwtDecoder(() -> decoder(known.toString())))
        .orElse(_ -> {
          throw new BadJwtException("no issuer is set");
        });
  }

  private JwtDecoder decoder(String known) {
    var decoder =
        keys.map(where -> NimbusJwtDecoder.withJwkSetUri(where.toString()))
            .orElseGet(() -> NimbusJwtDecoder.withIssuerLocation(known))
            .build();
    var forUs =
        new JwtClaimValidator<List<String>>(
            JwtClaimNames.AUD, named -> named != null && named.contains(audience));
    decoder.setJwtValidator(
        JwtValidators.createDefaultWithValidators(
            List.<OAuth2TokenValidator<Jwt>>of(new JwtIssuerValidator(known), forUs)));
    return decoder;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    Object named = token.getClaims().get(NATIONAL_ID);
    NationalId person =
        (named instanceof String text ? NationalId.read(text) : Optional.<NationalId>empty())
            .orElseThrow(() -> new InvalidBearerTokenException("no national_id"));
    return UsernamePasswordAuthenticationToken.authenticated(
        Me.of(person), null, scopes.convert(token));
  }
}
