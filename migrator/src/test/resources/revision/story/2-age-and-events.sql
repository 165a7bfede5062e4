CREATE TABLE my_orm_table (id INT NOT NULL, name STRING COMMENT 'the name', age INT COMMENT 'in years') PRIMARY KEY(id) COMMENT 'people' DISTRIBUTED BY HASH(id) BUCKETS 10 PROPERTIES ("replication_num" = "1", "bloom_filter_columns" = "name");
CREATE TABLE my_core_table (id INT NOT NULL, name VARCHAR(50)) PRIMARY KEY(id) DISTRIBUTED BY HASH(id) PROPERTIES ("replication_num" = "1");
CREATE TABLE my_new_table (id BIGINT NOT NULL AUTO_INCREMENT, created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP) PRIMARY KEY(id) DISTRIBUTED BY HASH(id) PROPERTIES ("replication_num" = "1");
CREATE TABLE events (event_time DATETIME NOT NULL, user_id LARGEINT, payload JSON, INDEX ix_user (user_id) USING BITMAP) DUPLICATE KEY(event_time) PARTITION BY date_trunc('day', event_time) DISTRIBUTED BY RANDOM PROPERTIES ("replication_num" = "1", "compression" = "ZSTD");
CREATE VIEW user_view (id COMMENT 'the id', name COMMENT 'never empty') COMMENT 'Active users' AS
SELECT id, upper(name) AS name
FROM my_core_table
WHERE name IS NOT NULL AND name <> '';
