CREATE TABLE `Account` (
  `id` BIGINT NOT NULL,
  `owner` VARCHAR(33) NOT NULL,
  `balance` DECIMAL(10,2) NULL,
  `level` INT NULL
)
PRIMARY KEY(`id`);

