package ir.hedye.web.access;

import ir.hedye.law.value.NationalId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * In tests alone: signs a person in without a code, for tests of what comes after. It stands among
 * the tests' classes and in no program.
 */
@Controller
final class TestDoor {
  private final PersonFile people;

  TestDoor(PersonFile people) {
    this.people = people;
  }

  @GetMapping("/sign-in/test/{nationalId}")
  ResponseEntity<Void> signIn(
      @PathVariable String nationalId, HttpServletRequest request, HttpServletResponse response) {
    var me = Me.of(NationalId.read(nationalId).orElseThrow());
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(
            me, null, List.of(new SimpleGrantedAuthority("ROLE_INSURED")));
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(signedIn);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    people.signsInBy(me.nationalId()).keepIn(request);
    return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
  }
}
