package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Finding.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 85, clause 3: permanent, and registered in an official registry office")
class Clause3Test {
  @ParameterizedTest(name = "{0}, office {1}, registered on {2}: {3} {4}")
  @DisplayName("Both office and registration day are asked for, and every failing is named")
  @CsvSource({
    "PERMANENT, given,   1405-07-15, MET,",
    "PERMANENT, given,   1405-07-30, MET,",
    "TEMPORARY, given,   1405-07-15, NOT_MET, NOT_PERMANENT",
    "PERMANENT, missing, 1405-07-15, NOT_MET, NOT_REGISTERED",
    "PERMANENT, given,   ,           NOT_MET, NOT_REGISTERED",
    "PERMANENT, missing, ,           NOT_MET, NOT_REGISTERED",
    "TEMPORARY, missing, ,           NOT_MET, NOT_PERMANENT|NOT_REGISTERED",
    "TEMPORARY, given,   ,           NOT_MET, NOT_PERMANENT|NOT_REGISTERED",
    "TEMPORARY, missing, 1405-07-15, NOT_MET, NOT_PERMANENT|NOT_REGISTERED"
  })
  void asks_for_a_permanent_and_registered_marriage(
      Marriage.Contract contract,
      String office,
      @Nullable String registeredOn,
      Result result,
      @Nullable String codes) {
    CaseFile file = CaseFile.entitled().registeredOn(registeredOn);
    file = contract == Marriage.Contract.TEMPORARY ? file.temporary() : file;
    file = office.equals("missing") ? file.withoutOffice() : file;
    Finding finding = file.finding(Clause.CLAUSE_3);

    assertThat(finding.result()).isEqualTo(result);
    assertThat(CaseFile.codes(finding.reasons())).isEqualTo(codes);
    assertThat(CaseFile.codes(file.decision().reasons())).isEqualTo(codes);
    assertThat(finding.evidence())
        .isEqualTo(
            new Evidence.Registration(
                contract,
                office.equals("given"),
                registeredOn == null ? null : Rows.day(registeredOn)));
  }
}
