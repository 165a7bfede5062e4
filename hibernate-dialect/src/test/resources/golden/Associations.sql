CREATE TABLE `Author` (
  `id` BIGINT NOT NULL,
  `teacher_id` BIGINT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Author_Book` (
  `authors_id` BIGINT NOT NULL,
  `wrote_isbn` VARCHAR(13) NOT NULL
)
PRIMARY KEY(`authors_id`, `wrote_isbn`);

CREATE TABLE `Book` (
  `isbn` VARCHAR(13) NOT NULL,
  `main_author` BIGINT NOT NULL,
  `title` VARCHAR(255) NULL,
  `owner_id` BIGINT NULL
)
PRIMARY KEY(`isbn`);

CREATE TABLE `Book_Chapter` (
  `Book_isbn` VARCHAR(13) NOT NULL,
  `pos` INT NOT NULL,
  `chapters_id` BIGINT NOT NULL
)
PRIMARY KEY(`Book_isbn`, `pos`);

CREATE TABLE `Chapter` (
  `id` BIGINT NOT NULL,
  `parent_id` BIGINT NULL,
  `parts_ORDER` INT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `book_by_isbn` (
  `Author_id` BIGINT NOT NULL,
  `byIsbn_isbn` VARCHAR(13) NOT NULL
)
PRIMARY KEY(`Author_id`, `byIsbn_isbn`);

CREATE TABLE `book_by_title` (
  `Author_id` BIGINT NOT NULL,
  `byTitle_isbn` VARCHAR(13) NOT NULL
)
PRIMARY KEY(`Author_id`, `byTitle_isbn`);

CREATE TABLE `read_by` (
  `reader` BIGINT NOT NULL,
  `book` VARCHAR(13) NOT NULL
)
DUPLICATE KEY(`reader`)
DISTRIBUTED BY HASH(`book`) BUCKETS 2
PROPERTIES (
  "replication_num" = "1"
);

-- Renames[tables={read_by=readers}, columns={}]
