package ir.hedye.web.staff;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.page.Surroundings;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who vouches for the staff. Its addresses are asked for with the first sign-in and kept, so that
 * this program starts also while it is down; what failed is asked again.
 */
@Component
final class Provider implements ClientRegistrationRepository {
  static final String ID = "staff";

  private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

  private final Surroundings surroundings;
  private final Optional<URI> issuer;
  private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

  Provider(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.issuer = surroundings.address(StaffSettings.ISSUER);
  }

  /** Whether there is one at all. */
  boolean isSet() {
    return issuer.isPresent();
  }

  /** What we know of it, asking it if need be; empty while it does not answer. */
  Optional<ClientRegistration> reach() {
    if (known.get() == null) {
      known.compareAndSet(null, issuer.flatMap(this::discover).orElse(null));
    }
    return Optional.ofNullable(known.get());
  }

  private Optional<ClientRegistration> discover(URI from) {
    try {
      return Optional.of(
          ClientRegistrations.fromOidcIssuerLocation(from.toString())
              .registrationId(ID)
              .clientId(surroundings.text(StaffSettings.CLIENT).orElse(""))
              .clientSecret(surroundings.text(StaffSettings.SECRET).orElse(""))
              .redirectUri(base() + StaffDoors.BACK + "/" + ID)
              .scope("openid")
              .build());
    } catch (RuntimeException notThere) {
      LOG.warn("the staff's issuer does not answer: {}", notThere.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** What a Host header claims goes only where the issuer's own list allows. */
  private String base() {
    return surroundings
        .address(StaffSettings.PUBLIC_ADDRESS)
        .map(address -> address.toString().replaceFirst("/+$", ""))
        .orElse("{baseUrl}");
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return Optional.of(id).filter(ID::equals).flatMap(_ -> reach()).orElse(null);
  }

  /** Where one's session there is ended, once it is known. */
  Optional<String> wayOut() {
    return Optional.ofNullable(known.get())
        .flatMap(there ->
            Optional.ofNullable(
                    there
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(address ->
                    UriComponentsBuilder.fromUriString(address.toString())
                        .queryParam("client_id", there.getClientId())
                        .encode()
                        .toUriString()));
  }
}
