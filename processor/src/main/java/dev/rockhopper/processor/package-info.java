/**
 * The annotation processor: its options, its run, and the model resource that it writes. Imports neither JPA nor Hibernate: it reads
 * their annotations by name.
 */
package dev.rockhopper.processor;
