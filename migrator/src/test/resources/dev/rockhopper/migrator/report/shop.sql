CREATE TABLE customers (
  id BIGINT NOT NULL COMMENT 'Never reused',
  email VARCHAR(200) NOT NULL,
  name VARCHAR(100),
  country CHAR(2) DEFAULT "CH",
  tags ARRAY<VARCHAR(40)>,
  created_at DATETIME DEFAULT CURRENT_TIMESTAMP,
  INDEX idx_country (country) USING BITMAP
) PRIMARY KEY (id) COMMENT 'One row per customer' DISTRIBUTED BY HASH(id) BUCKETS 8 ORDER BY (email)
PROPERTIES ("replication_num" = "3", "compression" = "ZSTD");
CREATE TABLE products (
  sku VARCHAR(32) NOT NULL,
  title VARCHAR(300),
  price DECIMAL(12, 2),
  attributes JSON
) UNIQUE KEY (sku) DISTRIBUTED BY HASH(sku) BUCKETS 4 PROPERTIES ("replication_num" = "3");
CREATE TABLE orders (
  id BIGINT NOT NULL AUTO_INCREMENT,
  placed_on DATE NOT NULL,
  customer_id BIGINT NOT NULL,
  sku VARCHAR(32),
  quantity INT DEFAULT "1",
  amount DECIMAL(18, 2),
  note VARCHAR(65533)
) PRIMARY KEY (id, placed_on) COMMENT 'The heart of it' PARTITION BY date_trunc('month', placed_on) DISTRIBUTED BY HASH(id) BUCKETS 16
PROPERTIES ("replication_num" = "3", "foreign_key_constraints" = "(customer_id) REFERENCES default_catalog.shop.customers(id)");
CREATE TABLE page_views (
  viewed_at DATETIME NOT NULL,
  customer_id BIGINT,
  url VARCHAR(2000),
  agent VARCHAR(500)
) DUPLICATE KEY (viewed_at) PARTITION BY RANGE(viewed_at) (PARTITION p1 VALUES LESS THAN ("2026-02-01"), PARTITION p2 VALUES LESS THAN ("2026-03-01"))
DISTRIBUTED BY RANDOM PROPERTIES ("replication_num" = "3");
CREATE TABLE daily_revenue (
  day DATE NOT NULL,
  country VARCHAR(2) NOT NULL,
  revenue DECIMAL(28, 2) SUM,
  buyers BITMAP BITMAP_UNION
) AGGREGATE KEY (day, country) DISTRIBUTED BY HASH(day) BUCKETS 4 PROPERTIES ("replication_num" = "3");
CREATE VIEW order_details AS SELECT o.id, o.placed_on, c.name, p.title, o.amount FROM orders o JOIN customers c ON c.id = o.customer_id JOIN products p ON p.sku = o.sku;
CREATE MATERIALIZED VIEW revenue_by_country DISTRIBUTED BY HASH(country) REFRESH ASYNC EVERY (INTERVAL 1 HOUR) AS
SELECT c.country, sum(o.amount) AS revenue FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY c.country;
CREATE VIEW top_countries AS SELECT country, revenue FROM revenue_by_country WHERE revenue > 1000;
