package ir.hedye.web.staff;

import ir.hedye.web.page.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;

/** The door of the staff: everything below {@code /desk}. What each page needs stands at it. */
@Configuration(proxyBeanMethods = false)
class StaffDoors {
  static final String ALL = "/desk/**";
  static final String HOME = "/desk";
  static final String SIGN_IN = "/desk/sign-in";
  static final String SIGN_OUT = "/desk/sign-out";

  @Bean
  @Order(2)
  SecurityFilterChain staff(
      HttpSecurity security, LocalSignIn local, SecurityContextRepository contexts) {
    security
        .securityMatcher(HOME, ALL)
        .authorizeHttpRequests(StaffDoors::whoMayEnter)
        .securityContext(context -> context.securityContextRepository(contexts))
        .sessionManagement(
            sessions -> sessions.sessionFixation(SessionFixationConfigurer::newSession))
        .exceptionHandling(told -> told.authenticationEntryPoint(StaffDoors::toSignIn))
        .logout(StaffDoors::wayOut)
        .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
        .requestCache(cache -> cache.disable());
    if (local.isOpen()) {
      security.authenticationProvider(local).formLogin(StaffDoors::form);
    }
    return security.build();
  }

  private static void whoMayEnter(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          asked) {
    asked.requestMatchers(SIGN_IN, SIGN_IN + "/**").permitAll().anyRequest().hasRole("STAFF");
  }

  private static void wayOut(LogoutConfigurer<HttpSecurity> logout) {
    logout
        .logoutUrl(SIGN_OUT)
        .logoutSuccessHandler(
            (request, response, _) -> response.sendRedirect(Language.of(request).address(SIGN_IN)));
  }

  private static void form(FormLoginConfigurer<HttpSecurity> form) {
    form.loginPage(SIGN_IN)
        .usernameParameter("name")
        .passwordParameter("password")
        .defaultSuccessUrl(HOME, true)
        .failureUrl(SIGN_IN + "?wrong");
  }

  private static void toSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
      throws IOException {
    response.sendRedirect(Language.of(request).address(SIGN_IN));
  }
}
