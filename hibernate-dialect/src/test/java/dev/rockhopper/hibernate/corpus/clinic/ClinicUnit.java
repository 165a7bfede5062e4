/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.clinic;

/** The list of these entities. */
public final class ClinicUnit {

    /** All of them. */
    public static final Class<?>[] ENTITIES = {
        Staff.Ward.class,
        Staff.Doctor.class,
        Staff.Course.class,
        People.Human.class,
        People.Patient.class,
        People.Nurse.class,
        Things.Asset.class,
        Things.Scanner.class,
        Things.Pump.class,
        Visits.Charge.class,
        Visits.Fee.class,
        Visits.Refund.class,
        People.Bed.class,
        Visits.Visit.class,
        People.Booking.class,
        Things.Ping.class,
        Things.Shop.class,
        Things.Reading.class
    };

    private ClinicUnit() {}
}
