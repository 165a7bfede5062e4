/**
 * What DDL does to a schema, as a pure function: statements in, schema out. One class for each family of clauses, listed in {@code ClauseRules}.
 * Knows the server's semantics, not its versions; imports {@code model}, {@code statement}, {@code ddl}, {@code property}, {@code message} and the words of expressions in {@code normalize}; never {@code plan} or {@code diff}.
 */
package dev.rockhopper.schema.evolve;
