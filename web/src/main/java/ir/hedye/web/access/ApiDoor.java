package ir.hedye.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * The door for programs: a bearer token in the header and nothing else. No cookie opens it, so no
 * other site's page can use it in a person's name, and no form's token is needed.
 */
@Configuration(proxyBeanMethods = false)
class ApiDoor {
  /** To read one's own file, and to change something in it: two scopes, neither holds the other. */
  static final String READ = "SCOPE_gift";

  static final String CHANGE = "SCOPE_gift:write";

  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity security, TokenPeople people) {
    security
        .securityMatcher("/api/**")
        .authorizeHttpRequests(ApiDoor::scopes)
        .csrf(csrf -> csrf.disable())
        .logout(logout -> logout.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .headers(Doors::nothingKept)
        .exceptionHandling(told ->
            told.authenticationEntryPoint(Problem.UNAUTHORIZED::say)
                .accessDeniedHandler(Problem::forbid))
        .oauth2ResourceServer(tokens ->
            tokens
                .authenticationEntryPoint(Problem.UNAUTHORIZED::say)
                .accessDeniedHandler(Problem::forbid)
                .jwt(jwt -> jwt.decoder(people.decoder()).jwtAuthenticationConverter(people)));
    return security.build();
  }

  private static void scopes(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          asked) {
    asked
        .requestMatchers(HttpMethod.GET, "/api/**")
        .hasAuthority(READ)
        .anyRequest()
        .hasAuthority(CHANGE);
  }
}
