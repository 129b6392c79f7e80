package ir.hedye.web.access;

import ir.hedye.web.page.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Which address needs whom. What is not named here needs a signed-in person. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Doors {
  static final String SIGN_IN = "/sign-in";
  static final String EXPIRED = "/sign-in/expired";
  static final String SIGNED_OUT = "/sign-in/out";

  static final String[] OPEN = {
    "/", "/assets/**", "/error", "/health", "/metrics", "/check/**", "/sign-in/**"
  };

  @Bean
  SecurityContextRepository contexts() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  CodeSignIn codeSignIn(
      CodeProvider provider, Limits limits, PersonFile people, SecurityContextRepository contexts) {
    return new CodeSignIn(provider, limits, people, contexts);
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity security,
      CodeSignIn codes,
      PersonFile people,
      SecurityContextRepository contexts) {
    security
        .authorizeHttpRequests(
            asked -> asked.requestMatchers(OPEN).permitAll().anyRequest().hasRole("INSURED"))
        .securityContext(context -> context.securityContextRepository(contexts))
        .sessionManagement(
            // Nothing of the session before goes on: not its id, not its CSRF token.
            sessions -> sessions.sessionFixation(SessionFixationConfigurer::newSession))
        .exceptionHandling(told ->
            told.authenticationEntryPoint(Doors::toSignIn).accessDeniedHandler(Doors::refuse))
        .logout(Doors::wayOut)
        // Trying the conditions changes nothing: a stranger's page may ask too, without a session.
        .csrf(csrf -> csrf.ignoringRequestMatchers("/check"))
        .headers(Doors::nothingKept)
        .requestCache(cache -> cache.disable())
        .addFilterBefore(new StillTheirs(people), AuthorizationFilter.class)
        .with(codes, Customizer.withDefaults());
    return security.build();
  }

  private static void wayOut(LogoutConfigurer<HttpSecurity> logout) {
    logout
        .logoutUrl("/sign-out")
        .logoutSuccessHandler((request, response, _) ->
            response.sendRedirect(Language.of(request).address(SIGNED_OUT)));
  }

  /** Pages that say nothing of caching are never kept; SecurityHeaders says all the others. */
  static void nothingKept(HeadersConfigurer<HttpSecurity> headers) {
    headers.defaultsDisabled().cacheControl(Customizer.withDefaults());
  }

  private static void toSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
      throws IOException {
    String where = hasEnded(request) ? EXPIRED : SIGN_IN;
    response.sendRedirect(Language.of(request).address(where));
  }

  /**
   * A form without its token; mostly it is one that was filled in too slowly. Or a member of the
   * staff, whose session opens nobody's own file.
   */
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Exception denied)
      throws IOException {
    if (hasEnded(request)) {
      response.sendRedirect(Language.of(request).address(EXPIRED));
    } else if (request.isUserInRole("STAFF") && request.getMethod().equals("GET")) {
      response.sendRedirect(Language.of(request).address(SIGN_IN));
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  private static boolean hasEnded(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }
}
