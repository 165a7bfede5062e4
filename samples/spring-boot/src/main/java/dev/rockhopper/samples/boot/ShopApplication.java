/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.boot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the shop: Rockhopper upgrades the database before JPA looks at it. */
@SpringBootApplication
public class ShopApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ShopApplication.class, arguments);
    }
}
