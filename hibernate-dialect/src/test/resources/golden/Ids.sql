CREATE TABLE `Bill` (
  `payer_id` VARCHAR(36) NOT NULL,
  `cents` BIGINT NOT NULL
)
PRIMARY KEY(`payer_id`);

CREATE TABLE `ByText` (
  `id` VARCHAR(36) NOT NULL,
  `name` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `ByUuid` (
  `id` VARCHAR(36) NOT NULL,
  `name` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `OrderLine` (
  `id` BIGINT NOT NULL,
  `order_region` VARCHAR(2) NULL,
  `order_number` BIGINT NULL,
  `stock_wh` VARCHAR(255) NULL,
  `stock_art` INT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Seat` (
  `hall` VARCHAR(255) NOT NULL,
  `row_no` INT NOT NULL,
  `number` INT NOT NULL,
  `taken` BOOLEAN NOT NULL
)
PRIMARY KEY(`hall`, `row_no`, `number`);

CREATE TABLE `Stock` (
  `warehouse` VARCHAR(255) NOT NULL,
  `article` INT NOT NULL,
  `amount` INT NOT NULL
)
PRIMARY KEY(`warehouse`, `article`);

CREATE TABLE `orders` (
  `region` VARCHAR(2) NOT NULL,
  `number` BIGINT NOT NULL,
  `note` VARCHAR(255) NULL
)
PRIMARY KEY(`region`, `number`);

