<?php
// Makes the database, the site and its three users; prints their application passwords as JSON.
( new mysqli( 'localhost', 'root', '', '', 0, getenv( 'HOSTS_SOCKET' ) ) )->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'HOSTS_URL' ), PHP_URL_HOST );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );

wp_install( 'A site', 'administrator', 'administrator@example.org', true, '', wp_generate_password() );
switch_theme( 'twentytwentythree' );
$passwords = array();
foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_email' => "$role@example.org",
			'user_pass'  => wp_generate_password(),
			'role'       => $role,
		)
	);
	$passwords[ $role ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) )[0];
}
echo wp_json_encode( array( 'version' => get_bloginfo( 'version' ), 'passwords' => $passwords ) );
