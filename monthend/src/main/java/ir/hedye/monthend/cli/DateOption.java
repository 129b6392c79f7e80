package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Jalali days and months as they are typed. */
final class DateOption {
  private DateOption() {}

  static final class Day implements ITypeConverter<JalaliDate> {
    @Override
    public JalaliDate convert(String typed) {
      return JalaliDate.read(typed)
          .orElseThrow(() -> new TypeConversionException("no such Jalali day: " + typed));
    }
  }

  static final class Month implements ITypeConverter<JalaliMonth> {
    @Override
    public JalaliMonth convert(String typed) {
      return JalaliMonth.read(typed)
          .orElseThrow(() -> new TypeConversionException("no such Jalali month: " + typed));
    }
  }
}
