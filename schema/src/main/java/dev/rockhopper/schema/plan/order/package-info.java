/**
 * Which object reads which, and the order that follows. Imports {@code model} and {@code ddl}.
 */
package dev.rockhopper.schema.plan.order;
