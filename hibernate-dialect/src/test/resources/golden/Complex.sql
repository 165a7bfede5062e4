CREATE TABLE `Customer` (
  `id` BIGINT NOT NULL,
  `points` MAP<VARCHAR(255),INT> NULL,
  `names` MAP<INT,VARCHAR(30)> NULL,
  `visits` MAP<VARCHAR(36),ARRAY<DATETIME>> NULL,
  `place` STRUCT<`town` VARCHAR(255), `rent` DECIMAL(12,2), `since` DATE> NULL,
  `contact` STRUCT<`phone` VARCHAR(255), `place` STRUCT<`town` VARCHAR(255), `rent` DECIMAL(12,2), `since` DATE>, `hobbies` ARRAY<VARCHAR(255)>, `scores` MAP<VARCHAR(255),INT>, `area` VARCHAR(20)> NULL,
  `wealth` DECIMAL(76,10) NULL
)
PRIMARY KEY(`id`);

