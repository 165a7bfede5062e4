/**
 * /** Rules on partitions of every scheme. */
package dev.rockhopper.schema.lint.partition;
