CREATE TABLE `Bytes` (
  `id` VARCHAR(255) NOT NULL,
  `bytes` VARBINARY(255) NULL,
  `hash` VARBINARY(16) NULL,
  `file` VARBINARY(1048576) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Numbers` (
  `id` BIGINT NOT NULL,
  `unsized` DECIMAL(38,2) NULL,
  `price` DECIMAL(12,2) NULL,
  `integer` DECIMAL(38,0) NULL,
  `digits` DECIMAL(20,0) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Primitives` (
  `id` INT NOT NULL,
  `flag` BOOLEAN NOT NULL,
  `tiny` TINYINT NOT NULL,
  `small` SMALLINT NOT NULL,
  `big` BIGINT NOT NULL,
  `single` FLOAT NOT NULL,
  `twice` DOUBLE NOT NULL,
  `letter` CHAR(1) NOT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Texts` (
  `id` VARCHAR(36) NOT NULL,
  `unsized` VARCHAR(255) NULL,
  `sized` VARCHAR(20) NOT NULL,
  `longer` VARCHAR(100000) NULL,
  `huge` VARCHAR(1048576) NULL,
  `type` VARCHAR(255) NULL,
  `locale` VARCHAR(255) NULL,
  `currency` VARCHAR(3) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Wrappers` (
  `id` BIGINT NOT NULL,
  `flag` BOOLEAN NULL,
  `tiny` TINYINT NULL,
  `small` SMALLINT NULL,
  `number` INT NULL,
  `single` FLOAT NULL,
  `twice` DOUBLE NULL,
  `letter` CHAR(1) NULL
)
PRIMARY KEY(`id`);

