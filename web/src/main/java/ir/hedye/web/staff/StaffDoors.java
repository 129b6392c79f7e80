package ir.hedye.web.staff;

import ir.hedye.web.page.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;

/** The door of the staff: everything below {@code /desk}. What each page needs stands at it. */
@Configuration(proxyBeanMethods = false)
class StaffDoors {
  static final String ALL = "/desk/**";
  static final String HOME = "/desk";
  static final String SIGN_IN = "/desk/sign-in";
  static final String SIGN_OUT = "/desk/sign-out";

  /** To the issuer, and back from it. */
  static final String AWAY = SIGN_IN + "/away";

  static final String BACK = SIGN_IN + "/back";

  @Bean
  @Order(2)
  SecurityFilterChain staff(HttpSecurity security, Ways ways, SecurityContextRepository contexts) {
    security
        .securityMatcher(HOME, ALL)
        .authorizeHttpRequests(StaffDoors::whoMayEnter)
        .securityContext(context -> context.securityContextRepository(contexts))
        .sessionManagement(
            sessions -> sessions.sessionFixation(SessionFixationConfigurer::newSession))
        .exceptionHandling(told ->
            told.authenticationEntryPoint(StaffDoors::toSignIn)
                .accessDeniedHandler(StaffDoors::refuse))
        .logout(StaffDoors::wayOut)
        .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
        .requestCache(cache -> cache.disable());
    ways.open(security);
    return security.build();
  }

  /** The ways in that are switched on. */
  @org.springframework.stereotype.Component
  record Ways(LocalSignIn local, Provider provider, Vouched vouched) {
    void open(HttpSecurity security) {
      if (local.isOpen()) {
        security.authenticationProvider(local).formLogin(this::form);
      }
      if (provider.isSet()) {
        security.oauth2Login(this::vouch);
      }
    }

    private void form(FormLoginConfigurer<HttpSecurity> form) {
      form.loginPage(SIGN_IN)
          .usernameParameter(LocalSignIn.NAME)
          .passwordParameter(LocalSignIn.PASSWORD)
          .authenticationDetailsSource(local::turn)
          .successHandler((request, response, _) -> lead(request, response, HOME))
          .failureHandler(StaffDoors::sayWhy);
    }

    /** By links alone, never by a form: what a form leads to would have to stand in the policy. */
    private void vouch(OAuth2LoginConfigurer<HttpSecurity> issuer) {
      issuer
          .loginPage(SIGN_IN)
          .clientRegistrationRepository(provider)
          .authorizedClientRepository(new Vouched.NoTokens())
          .authorizationEndpoint(away -> away.baseUri(AWAY))
          .redirectionEndpoint(back -> back.baseUri(BACK + "/*"))
          .userInfoEndpoint(who -> who.oidcUserService(vouched))
          .successHandler(vouched::enter)
          .failureHandler(StaffDoors::sayWhy);
    }
  }

  private static void whoMayEnter(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          asked) {
    asked.requestMatchers(SIGN_IN, SIGN_IN + "/**").permitAll().anyRequest().hasRole(Member.ROLE);
  }

  static boolean isSignIn(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.equals(SIGN_IN) || path.startsWith(SIGN_IN + "/");
  }

  private static void wayOut(LogoutConfigurer<HttpSecurity> logout) {
    logout
        .logoutUrl(SIGN_OUT)
        .logoutSuccessHandler((request, response, _) -> lead(request, response, SIGN_IN + "?out"));
  }

  private static void lead(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    response.sendRedirect(Language.of(request).address(path));
  }

  private static void sayWhy(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    lead(request, response, SIGN_IN + "?" + word(failure));
  }

  private static String word(AuthenticationException failure) {
    return switch (failure) {
      case LockedException _ -> "busy";
      case OAuth2AuthenticationException issuer ->
          issuer.getError().getErrorCode().equals(Vouched.UNLISTED) ? Vouched.UNLISTED : "failed";
      default -> "wrong";
    };
  }

  static void toSignIn(HttpServletRequest request, HttpServletResponse response, Exception nobody)
      throws IOException {
    lead(request, response, hasEnded(request) ? SIGN_IN + "?ended" : SIGN_IN);
  }

  /** An insured person's session opens no desk; who comes to read is led to the staff's sign-in. */
  static void refuse(HttpServletRequest request, HttpServletResponse response, Exception denied)
      throws IOException {
    boolean another =
        !request.isUserInRole(Member.ROLE) && request.getMethod().equals(HttpMethod.GET.name());
    if (another || hasEnded(request)) {
      toSignIn(request, response, denied);
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  private static boolean hasEnded(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  /** Ends the session of somebody who has left the staff. */
  static void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    lead(request, response, SIGN_IN + "?ended");
  }
}
