CREATE TABLE `Click` (
  `at` DATETIME NULL,
  `user_id` BIGINT NULL,
  `id` BIGINT NOT NULL,
  `url` VARCHAR(255) NULL,
  `text` VARCHAR(255) NULL,
  INDEX `idx_url` (`url`) USING BITMAP COMMENT 'For search',
  INDEX `idx_text` (`text`) USING NGRAMBF ("gram_num" = "3")
)
DUPLICATE KEY(`at`, `user_id`)
PARTITION BY RANGE(`at`) (
  PARTITION `p1` VALUES LESS THAN ('2020-01-01'),
  PARTITION `p2` VALUES [('2020-01-01'), ('2021-01-01'))
)
DISTRIBUTED BY RANDOM BUCKETS 8;

CREATE TABLE `Filled` (
  `id` BIGINT NOT NULL AUTO_INCREMENT,
  `price` DECIMAL(10,2) NULL,
  `amount` INT NOT NULL DEFAULT '1',
  `empty` VARCHAR(255) NULL DEFAULT '',
  `word` VARCHAR(255) NULL DEFAULT 'NULL',
  `nothing` VARCHAR(255) NULL DEFAULT NULL,
  `made` DATETIME NULL DEFAULT CURRENT_TIMESTAMP(3),
  `changed` DATETIME NULL DEFAULT CURRENT_TIMESTAMP,
  `token` VARCHAR(36) NULL DEFAULT (uuid()),
  `number` LARGEINT NULL DEFAULT (uuid_numeric()),
  `list` ARRAY<INT> NULL DEFAULT [1, 2],
  `total` DECIMAL(20,2) NULL AS price * amount
)
PRIMARY KEY(`id`)
ORDER BY (`total`);

CREATE TABLE `Primary` (
  `day` DATE NOT NULL,
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL
)
PRIMARY KEY(`day`, `id`)
COMMENT 'It''s "quoted"'
PARTITION BY (`day`)
DISTRIBUTED BY HASH(`id`) BUCKETS 10
ORDER BY (`name`)
PROPERTIES (
  "replication_num" = "1",
  "compression" = "ZSTD"
);

CREATE TABLE `Silent` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Unique` (
  `id` BIGINT NOT NULL,
  `city` VARCHAR(255) NULL,
  `happened_at` DATETIME NULL
)
UNIQUE KEY(`id`)
PARTITION BY (date_trunc('month', `happened_at`), `city`)
DISTRIBUTED BY HASH(`id`);

CREATE TABLE `Visits` (
  `day` DATE NOT NULL,
  `site` VARCHAR(2) NOT NULL,
  `visits` BIGINT SUM NOT NULL,
  `last` VARCHAR(255) REPLACE_IF_NOT_NULL NULL DEFAULT 'none',
  `users` BITMAP BITMAP_UNION NULL,
  `sketch` HLL HLL_UNION NOT NULL COMMENT 'sketch',
  `mean` avg(BIGINT) NULL
)
AGGREGATE KEY(`day`, `site`)
PARTITION BY LIST(`site`) (
  PARTITION `eu` VALUES IN ('it', 'de')
)
DISTRIBUTED BY HASH(`site`);

CREATE TABLE `by_options` (
  `id` BIGINT NOT NULL,
  `number` INT NULL DEFAULT '7' COMMENT 'lucky'
)
UNIQUE KEY(`id`)
DISTRIBUTED BY HASH(`id`) BUCKETS 2
PROPERTIES (
  "compression" = "LZ4",
  "replication_num" = "1"
);

