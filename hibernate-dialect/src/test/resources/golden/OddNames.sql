CREATE TABLE `BigCustomer` (
  `customerId` BIGINT NOT NULL,
  `lastName` VARCHAR(255) NULL,
  `homeURL` VARCHAR(255) NULL,
  `bestFriend_customerId` BIGINT NULL
)
PRIMARY KEY(`customerId`)
DISTRIBUTED BY HASH(`customerId`)
ORDER BY (`lastName`, `customerId`);

CREATE TABLE `BigCustomer_BigCustomer` (
  `BigCustomer_customerId` BIGINT NOT NULL,
  `otherFriends_customerId` BIGINT NOT NULL
)
PRIMARY KEY(`BigCustomer_customerId`, `otherFriends_customerId`);

CREATE TABLE `OddNames$Inner` (
  `id` BIGINT NOT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `order` (
  `key` BIGINT NOT NULL,
  `id` BIGINT NOT NULL,
  `Group By` VARCHAR(255) NULL,
  `select` VARCHAR(255) NULL
)
DUPLICATE KEY(`key`, `id`)
DISTRIBUTED BY HASH(`key`);

CREATE VIEW `BigView`
AS
SELECT 1 AS one;

