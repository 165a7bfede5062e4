CREATE TABLE `Animal` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Circle` (
  `id` BIGINT NOT NULL,
  `label` VARCHAR(255) NULL,
  `radius` DOUBLE NOT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `City` (
  `id` BIGINT NOT NULL,
  `created` DATETIME NULL,
  `name` VARCHAR(255) NULL,
  `people` INT NOT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Country` (
  `id` VARCHAR(255) NOT NULL,
  `created` DATETIME NULL,
  `name` VARCHAR(255) NULL,
  `area` DOUBLE NOT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Dog` (
  `animal_id` BIGINT NOT NULL,
  `barks` BOOLEAN NOT NULL
)
PRIMARY KEY(`animal_id`)
DISTRIBUTED BY HASH(`animal_id`) BUCKETS 4;

CREATE TABLE `Square` (
  `id` BIGINT NOT NULL,
  `label` VARCHAR(255) NULL,
  `edge` DOUBLE NOT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Vehicle` (
  `id` BIGINT NOT NULL,
  `kind` VARCHAR(10) NOT NULL,
  `wheels` INT NOT NULL,
  `color` VARCHAR(255) NULL,
  `watts` INT NULL,
  `load` DOUBLE NULL,
  `trailer` BOOLEAN NULL
)
PRIMARY KEY(`id`)
PROPERTIES (
  "replication_num" = "1"
);

