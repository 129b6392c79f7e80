package ir.hedye.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Which address needs whom. What is not named here needs a signed-in person. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Doors {
  private static final String[] OPEN = {
    "/", "/month/**", "/assets/**", "/error", "/health", "/check/**", "/sign-in/**"
  };

  @Bean
  SecurityFilterChain pages(HttpSecurity security) throws Exception {
    return security
        .authorizeHttpRequests(
            asked -> asked.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        // trying the conditions changes nothing, so a stranger's page may ask too: no session for
        // it
        .csrf(csrf -> csrf.ignoringRequestMatchers("/check"))
        .exceptionHandling(
            told -> told.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
        .headers(headers -> headers.disable()) // SecurityHeaders of the frame says them all
        .requestCache(cache -> cache.disable())
        .build();
  }
}
