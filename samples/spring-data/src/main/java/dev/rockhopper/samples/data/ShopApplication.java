/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.data;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the shop. Nothing here names StarRocks: the dialect finds it behind the JDBC URL. */
@SpringBootApplication
public class ShopApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ShopApplication.class, arguments);
    }
}
