package ir.hedye.monthend.synth;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lists come as employers send them")
class ListPostTest {
  private static final int WORKSHOPS = 5000;
  private static final JalaliMonth MEHR = new JalaliMonth(1405, 7);

  private static double come(JalaliDate at) {
    var post = new ListPost(at);
    int come = 0;
    for (int workshop = 0; workshop < WORKSHOPS; workshop++) {
      come += post.hasCome(workshop, MEHR.index(), 1) ? 1 : 0;
    }
    return (double) come / WORKSHOPS;
  }

  @Test
  @DisplayName("None in the middle of the month, some three fifths by its end")
  void more_than_half_come_by_the_end_of_the_month() {
    assertThat(come(new JalaliDate(1405, 7, 15))).isZero();
    assertThat(come(new JalaliDate(1405, 7, 30))).isBetween(0.56, 0.64);
  }

  @Test
  @DisplayName("Nearly all by the end of the next month (Article 39), a few late, very few never")
  void nearly_all_come_in_time() {
    assertThat(come(new JalaliDate(1405, 8, 30))).isBetween(0.91, 0.96);
    assertThat(come(new JalaliDate(1405, 9, 30))).isBetween(0.975, 0.995);
    assertThat(come(new JalaliDate(1406, 12, 29))).isBetween(0.994, 0.9999);
  }

  @Test
  @DisplayName("A list that has come stays come, and its day never lies after the day of asking")
  void what_has_come_stays() {
    var early = new ListPost(new JalaliDate(1405, 7, 30));
    var late = new ListPost(new JalaliDate(1406, 9, 30));
    for (int workshop = 0; workshop < WORKSHOPS; workshop++) {
      if (early.hasCome(workshop, MEHR.index(), 1)) {
        assertThat(late.hasCome(workshop, MEHR.index(), 1)).isTrue();
        JalaliDate received = early.receivedOn(workshop, MEHR.index(), 1);
        assertThat(received).isLessThanOrEqualTo(new JalaliDate(1405, 7, 30));
        assertThat(late.receivedOn(workshop, MEHR.index(), 1)).isEqualTo(received);
      }
    }
  }
}
