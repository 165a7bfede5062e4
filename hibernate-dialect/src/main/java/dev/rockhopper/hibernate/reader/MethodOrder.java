/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The names of a class' methods without parameters in the order of the source.
 *
 * <p>Reflection gives methods in any order; the class file keeps that of the source. Source of the format: Java Virtual Machine
 * Specification, chapter 4.
 */
final class MethodOrder {

    private final DataInputStream in;
    private Object[] constants = {};

    private MethodOrder(DataInputStream in) {
        this.in = in;
    }

    /** In the order of the source; of a class without a class file, by name. */
    static List<String> of(Class<?> type) {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream stream = type.getResourceAsStream(file)) {
            return stream == null ? byName(type) : new MethodOrder(new DataInputStream(stream)).read();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class file of " + type.getName(), e);
        }
    }

    private static List<String> byName(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .sorted()
                .toList();
    }

    private List<String> read() throws IOException {
        in.skipNBytes(8); // magic, version
        readConstants();
        in.skipNBytes(6); // access, this, super
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        members(false); // fields
        return members(true);
    }

    private void readConstants() throws IOException {
        constants = new Object[in.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> constants[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // long and double take two places
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("unknown constant " + tag);
            }
        }
    }

    private List<String> members(boolean wanted) throws IOException {
        List<String> names = new ArrayList<>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2); // access
            Object name = constants[in.readUnsignedShort()];
            Object descriptor = constants[in.readUnsignedShort()];
            if (wanted && descriptor.toString().startsWith("()")) {
                names.add(name.toString());
            }
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.skipNBytes(2);
                in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
            }
        }
        return names;
    }
}
