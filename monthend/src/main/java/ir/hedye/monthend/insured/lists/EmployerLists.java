package ir.hedye.monthend.insured.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the employers' monthly lists of a data folder, an alternative to {@code contributions.csv}
 * (formats.md, Feeds). One list at a time is open, one record at a time in memory.
 */
public final class EmployerLists {
  /** Records that are shown to the witness: more would not change its mind. */
  private static final int WITNESSED_RECORDS = 100;

  private final Optional<ListEncoding> forced;

  /** With the encoding that all lists are in; empty: each file is asked. */
  public EmployerLists(Optional<ListEncoding> forced) {
    this.forced = forced;
  }

  /**
   * Hands over every row of {@code lists/**}, lists in the order of their folders. A list is handed
   * over only after all of it was checked; rows of the lists before a refused one have been taken
   * by then, and it is the caller who takes nothing of the folder.
   */
  public <X extends Exception> ListsTaken read(Path folder, Sink<X> sink)
      throws IOException, RefusedList, X {
    int lists = 0;
    long rows = 0;
    for (var pair : ListPair.in(folder.resolve("lists"))) {
      var head = ListHead.read(pair.head(), encoding(pair.head(), ListHead.COLUMNS));
      var encoding = encoding(pair.workers(), Workers.COLUMNS);
      var workers = new Workers(pair.workers(), encoding, head);
      workers.check();
      rows += workers.give(sink);
      lists++;
    }
    return new ListsTaken(lists, rows);
  }

  private ListEncoding encoding(Path path, List<String> columns) throws IOException, RefusedList {
    return forced.isPresent() ? forced.get() : detect(path, columns);
  }

  private static ListEncoding detect(Path path, List<String> columns)
      throws IOException, RefusedList {
    var witness = new EncodingWitness();
    try (var table = DbfTable.open(path, columns)) {
      for (int i = 0; i < WITNESSED_RECORDS && table.next(); i++) {
        table.testify(witness);
      }
      return witness.verdict(table.declaresCp1256());
    }
  }
}
