/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of the planner: changes that StarRocks cannot make (RH3xxx). */
public enum PlanCode implements MessageCode {
    /** A change for which StarRocks has no ALTER. */
    NOT_ALTERABLE("RH3001", "StarRocks has no ALTER for this change.");

    private final String id;
    private final String title;

    PlanCode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }
}
