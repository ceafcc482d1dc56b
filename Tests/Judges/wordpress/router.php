<?php
// PHP's own server: files as they are, everything else to WordPress.
$path = $_SERVER['DOCUMENT_ROOT'] . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($path)) {
    return false;
}
if (is_dir($path) && is_file("$path/index.php") && $path !== $_SERVER['DOCUMENT_ROOT'] . '/') {
    return false;
}
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
