/** What users have in a jar of their own: superclasses, embedded classes and converters that the compiler sees as class files. */
package dev.rockhopper.processor.testing.elsewhere;
