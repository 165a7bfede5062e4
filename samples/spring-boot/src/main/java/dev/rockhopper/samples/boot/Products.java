/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.boot;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The products. */
public interface Products extends JpaRepository<Product, String> {

    /** Products that cost less, cheapest first. */
    List<Product> findByPriceLessThanOrderByPrice(BigDecimal price);
}
