package ir.hedye.web.finance;

import ir.hedye.law.time.JalaliMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A batch as an address names it: month and run. */
record BatchPlace(@Nullable String month, @Nullable Integer run) {
  BatchCard.Name name() {
    return JalaliMonth.read(month == null ? "" : month)
        .map(known -> new BatchCard.Name(known, run == null ? 0 : run))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
