/**
 * Foretells the job that a statement starts, and its cost. Imports {@code statement}, {@code model}, {@code property}, {@code server} and the values of {@code plan};
 * knows nothing of changes or of the planner, so that the embedded server can use it, too.
 */
package dev.rockhopper.schema.plan.cost;
