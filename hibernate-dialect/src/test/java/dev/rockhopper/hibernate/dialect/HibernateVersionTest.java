/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.Version;
import org.junit.jupiter.api.Test;

/** That {@code bin/hibernate-matrix} runs the tests on the version that it says. */
class HibernateVersionTest {

    @Test
    void isTheOneThatWasAskedFor() {
        String asked = System.getProperty("hibernate.run", Version.getVersionString());
        assertThat(Version.getVersionString()).isEqualTo(asked).matches("7\\.[1-4]\\..*");
    }
}
