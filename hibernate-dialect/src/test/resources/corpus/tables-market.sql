CREATE TABLE `CardPayment` (
  `id` BIGINT NOT NULL,
  `network` VARCHAR(255) NULL,
  `digits` INT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `CashPayment` (
  `id` BIGINT NOT NULL,
  `given` DECIMAL(12,2) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Category` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `parent_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Client` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `email` VARCHAR(255) NULL,
  `vip` BOOLEAN NOT NULL,
  `credit` DECIMAL(10,2) NULL,
  `born` DATE NULL,
  `callAt` VARCHAR(18) NULL,
  `street` VARCHAR(255) NULL,
  `city` VARCHAR(255) NULL,
  `country` VARCHAR(255) NULL,
  `referrer_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Depot` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `bins` ARRAY<STRUCT<`code` VARCHAR(255), `load` DECIMAL(8,2), `checked` DATE, `cold` BOOLEAN>> NULL,
  `shifts` ARRAY<STRUCT<`leader` VARCHAR(255), `hands` INT, `days` ARRAY<VARCHAR(255)>, `desk` STRUCT<`code` VARCHAR(255), `load` DECIMAL(8,2), `checked` DATE, `cold` BOOLEAN>>> NULL,
  `spare` ARRAY<STRUCT<`code` VARCHAR(255), `load` DECIMAL(8,2), `checked` DATE, `cold` BOOLEAN>> NULL,
  `seal` STRUCT<`issuer` VARCHAR(255), `print` VARBINARY(255), `older` ARRAY<VARBINARY(255)>> NULL,
  `seals` ARRAY<STRUCT<`issuer` VARCHAR(255), `print` VARBINARY(255), `older` ARRAY<VARBINARY(255)>>> NULL,
  `keys` MAP<VARCHAR(255),VARBINARY(255)> NULL,
  `badges` ARRAY<VARBINARY(255)> NULL,
  `doc` JSON NULL,
  `crates` JSON NULL,
  `open` JSON NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Mail` (
  `id` BIGINT NOT NULL,
  `client_id` BIGINT NULL,
  `text` VARCHAR(255) NULL,
  `subject` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Movement` (
  `id` BIGINT NOT NULL,
  `direction` VARCHAR(31) NOT NULL,
  `product_id` BIGINT NULL,
  `pieces` INT NOT NULL,
  `moved` DATETIME NULL,
  `supplier` VARCHAR(255) NULL,
  `reason` VARCHAR(255) NULL,
  `order_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `OrderLine` (
  `order_id` BIGINT NOT NULL,
  `no` INT NOT NULL,
  `product_id` BIGINT NULL,
  `qty` INT NOT NULL,
  `unit` DECIMAL(12,2) NULL,
  `discount` DOUBLE NULL
)
PRIMARY KEY(`order_id`, `no`);
CREATE TABLE `Payment` (
  `id` BIGINT NOT NULL,
  `order_id` BIGINT NULL,
  `amount` DECIMAL(12,2) NULL,
  `paidAt` DATETIME NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Product` (
  `id` BIGINT NOT NULL,
  `version` INT NOT NULL,
  `name` VARCHAR(80) NULL,
  `sku` VARCHAR(20) NULL,
  `price` DECIMAL(12,2) NULL,
  `cost` DOUBLE NULL,
  `weight` FLOAT NULL,
  `added` DATE NULL,
  `updated` DATETIME NULL,
  `launched` DATETIME NULL,
  `status` VARCHAR(255) NULL,
  `stock` INT NULL,
  `rating` SMALLINT NULL,
  `fragile` BOOLEAN NULL,
  `category_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `PurchaseOrder` (
  `id` BIGINT NOT NULL,
  `order_number` VARCHAR(30) NULL,
  `client_id` BIGINT NULL,
  `placed` DATETIME NULL,
  `shipped` DATETIME NULL,
  `state` TINYINT NULL,
  `total` DECIMAL(14,2) NULL,
  `took` DECIMAL(21,0) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Sms` (
  `id` BIGINT NOT NULL,
  `client_id` BIGINT NULL,
  `text` VARCHAR(255) NULL,
  `phone` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `product_note` (
  `Product_id` BIGINT NOT NULL,
  `note` VARCHAR(255) NOT NULL
)
PRIMARY KEY(`Product_id`, `note`);
