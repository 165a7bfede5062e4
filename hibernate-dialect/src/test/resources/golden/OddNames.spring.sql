CREATE TABLE `big_customer` (
  `customer_id` BIGINT NOT NULL,
  `last_name` VARCHAR(255) NULL,
  `homeurl` VARCHAR(255) NULL,
  `best_friend_customer_id` BIGINT NULL
)
PRIMARY KEY(`customer_id`)
DISTRIBUTED BY HASH(`customer_id`)
ORDER BY (`last_name`, `customer_id`);

CREATE TABLE `big_customer_other_friends` (
  `big_customer_customer_id` BIGINT NOT NULL,
  `other_friends_customer_id` BIGINT NOT NULL
)
PRIMARY KEY(`big_customer_customer_id`, `other_friends_customer_id`);

CREATE TABLE `odd_names$inner` (
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

CREATE VIEW `big_view`
AS
SELECT 1 AS one;

