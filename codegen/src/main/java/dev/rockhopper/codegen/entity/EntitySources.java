/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import dev.rockhopper.schema.message.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written for a schema.
 *
 * @param sources texts by path below the folder of sources, with slashes
 * @param resources texts by path below the folder of resources: queries that are too long for an annotation
 * @param messages what could not be written as it is
 */
public record EntitySources(Map<String, String> sources, Map<String, String> resources, List<Message> messages) {

    public EntitySources {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        messages = List.copyOf(messages);
    }
}
