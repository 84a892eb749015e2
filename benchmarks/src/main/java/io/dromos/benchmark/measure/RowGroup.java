package io.dromos.benchmark.measure;

/** Measures some rows of the table that belong together. */
public interface RowGroup {

    /** Blocks until all of them are measured. */
    void measure(Table table) throws Exception;
}
