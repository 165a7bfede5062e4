CREATE TABLE `Contract` (
  `since` DATE NULL,
  `id` BIGINT NOT NULL,
  `before` DATE NULL
)
DUPLICATE KEY(`since`, `id`)
PARTITION BY date_trunc('month', `since`)
DISTRIBUTED BY HASH(`id`, `since`, `before`);

CREATE TABLE `Person` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `street` VARCHAR(80) NULL,
  `city` VARCHAR(255) NULL COMMENT 'Without the district',
  `longitude` DOUBLE NULL,
  `latitude` DOUBLE NULL,
  `age` INT NOT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Shipment` (
  `id` BIGINT NOT NULL,
  `street` VARCHAR(80) NULL,
  `city` VARCHAR(255) NULL COMMENT 'Without the district',
  `longitude` DOUBLE NULL,
  `latitude` DOUBLE NULL,
  `to_street` VARCHAR(90) NULL,
  `to_city` VARCHAR(255) NULL COMMENT 'Without the district',
  `to_longitude` DOUBLE NULL,
  `to_latitude` DOUBLE NULL
)
PRIMARY KEY(`id`);

