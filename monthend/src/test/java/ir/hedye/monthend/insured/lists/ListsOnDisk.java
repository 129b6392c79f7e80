package ir.hedye.monthend.insured.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A data folder with one list in it, and what a reading of the folder handed over. */
record ListsOnDisk(Path folder, List<ListRow> taken) {
  ListsOnDisk(Path folder) {
    this(folder, new ArrayList<>());
  }

  /** One good list of two persons, proved to be good. */
  static ListsOnDisk good(Path folder) throws IOException, RefusedList {
    var lists = new ListsOnDisk(folder);
    lists.write(sheet());
    new EmployerLists(Optional.empty()).read(folder, lists.taken::add);
    assertThat(lists.taken).hasSize(2);
    lists.taken.clear();
    return lists;
  }

  static ListSheet sheet() {
    return ListSheet.of("0143830026", 5, 7)
        .person("0010350829", 30, 180_000_000)
        .person("1234567891", 12, 66_502_200);
  }

  /** The folder of the one list. */
  Path list() {
    return folder.resolve("lists/w");
  }

  void write(ListSheet sheet) throws IOException {
    EmployerListWriter.in(ListEncoding.CP1256).write(list(), sheet);
  }

  DbfBytes workers() throws IOException {
    return DbfBytes.of(list().resolve("DSKWOR00.DBF"));
  }

  /** Reads the folder, which must be refused. */
  RefusedList refused() {
    return catchThrowableOfType(
        RefusedList.class, () -> new EmployerLists(Optional.empty()).read(folder, taken::add));
  }
}
