package org.wsis.imports;

import java.util.List;

/** What a kind of import says about a row, before anything is written. */
public sealed interface Verdict {
    /** What there is to say, perhaps nothing. */
    List<Remark> remarks();

    /** A new thing would be written. */
    record New(List<Remark> remarks) implements Verdict {
        public New {
            remarks = List.copyOf(remarks);
        }
    }

    /** The thing of this id is there already and would be changed to what the row says. */
    record Changed(String id, List<Remark> remarks, Contrast contrast) implements Verdict {
        public Changed {
            remarks = List.copyOf(remarks);
        }
    }

    /** The thing of this id is somebody's: the change would be put before those who decide about changes of it. */
    record Proposed(String id, List<Remark> remarks, Contrast contrast) implements Verdict {
        public Proposed {
            remarks = List.copyOf(remarks);
        }
    }

    /** The thing of this id is there already, exactly as the row says. */
    record Unchanged(String id, List<Remark> remarks) implements Verdict {
        public Unchanged {
            remarks = List.copyOf(remarks);
        }
    }

    /** The row cannot be taken, for these reasons. */
    record Rejected(List<Remark> remarks) implements Verdict {
        public Rejected {
            remarks = List.copyOf(remarks);
            if (remarks.isEmpty()) {
                throw new IllegalArgumentException("A rejection has a reason");
            }
        }
    }
}
