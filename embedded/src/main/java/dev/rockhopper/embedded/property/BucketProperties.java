/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.catalog.VersionGates;
import java.util.Optional;

/** {@code bucket_size} and {@code mutable_bucket_num}. Source: FE class {@code OlapTableFactory}. */
public final class BucketProperties {
    private BucketProperties() {}

    static void apply(PropertyDraft draft) {
        Optional<Long> size = draft.take("bucket_size").map(text -> number("bucket_size", text));
        if (size.isPresent()) {
            checkSize(size.get(), draft.distribution(), draft.gates());
            if (size.get() > 0) {
                draft.store("bucket_size", String.valueOf(size.get()));
            }
        } else if (isSizeAllowed(draft.distribution()) || !draft.gates().checksBucketSize()) {
            draft.store("bucket_size", String.valueOf(draft.gates().bucketSize()));
        }
        long mutable = draft.take("mutable_bucket_num")
                .map(text -> number("mutable_bucket_num", text))
                .orElse(0L);
        if (mutable < 0) {
            throw Refusal.ddl("Illegal mutable bucket num: " + mutable);
        }
        if (mutable > 0) {
            draft.store("mutable_bucket_num", String.valueOf(mutable));
        }
    }

    private static boolean isSizeAllowed(StoredDistribution distribution) {
        return distribution.random();
    }

    /** Refuses a size that the distribution does not allow. */
    public static void checkSize(long size, StoredDistribution distribution, VersionGates gates) {
        if (size < 0) {
            throw Refusal.ddl("Illegal bucket size: " + size);
        }
        if (gates.checksBucketSize() && !isSizeAllowed(distribution)) {
            throw Refusal.ddl("Setting bucket size is not allowed: only supported for tables with RANDOM "
                    + "distribution and when 'enable_automatic_bucket' is enabled.");
        }
    }

    /** A whole number. */
    public static long number(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.ddl("Property " + name + " must be long: " + text);
        }
    }
}
