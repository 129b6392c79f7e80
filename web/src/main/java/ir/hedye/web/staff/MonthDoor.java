package ir.hedye.web.staff;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.page.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * The door of the finished month. It names nobody, but it tells the money of whole offices: unless
 * a setting opens it, only those of the staff pass who see the whole country's figures or calendar.
 */
@Configuration(proxyBeanMethods = false)
class MonthDoor {
  private static final String ONE = "/month";
  private static final String ALL = "/month/**";

  private final StaffBook staff;
  private final boolean open;

  MonthDoor(StaffBook staff, Surroundings surroundings) {
    this.staff = staff;
    this.open = surroundings.isOn(StaffSettings.MONTH_OPEN);
  }

  @Bean
  @Order(3)
  SecurityFilterChain finishedMonth(HttpSecurity security, SecurityContextRepository contexts) {
    security
        .securityMatcher(ONE, ALL)
        .authorizeHttpRequests(this::whoMaySee)
        .securityContext(context -> context.securityContextRepository(contexts))
        .exceptionHandling(told ->
            told.authenticationEntryPoint(StaffDoors::toSignIn)
                .accessDeniedHandler(StaffDoors::refuse))
        .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
        .requestCache(cache -> cache.disable());
    return security.build();
  }

  private void whoMaySee(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          asked) {
    if (open) {
      asked.anyRequest().permitAll();
    } else {
      asked.anyRequest().access((who, _) -> new AuthorizationDecision(sees(who.get())));
    }
  }

  private boolean sees(@Nullable Authentication who) {
    return who != null
        && who.getPrincipal() instanceof Member member
        && staff.officer(member).filter(MonthDoor::sees).isPresent();
  }

  private static boolean sees(Officer officer) {
    return officer.reach(Action.SEE_OVERSIGHT).everywhere()
        || officer.reach(Action.SEE_CALENDAR).everywhere();
  }
}
