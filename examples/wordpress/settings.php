<?php
// Settings > CrimeTrends: the operator's addresses.

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function () {
		add_settings_section( 'crimetrends', '', '__return_null', 'crimetrends' );
		$fields = array(
			'site'      => array( __( 'Site with the figures', 'crimetrends' ), 'https://crime.example', 'esc_url_raw' ),
			'script'    => array( __( 'Script (by default, /crimetrends/crimetrends.js of that site)', 'crimetrends' ), '', 'esc_url_raw' ),
			'integrity' => array( __( 'Integrity of the script (optional)', 'crimetrends' ), 'sha384-…', 'crimetrends_integrity' ),
		);
		foreach ( $fields as $name => list( $label, $placeholder, $sanitize ) ) {
			$id = "crimetrends_$name";
			register_setting( 'crimetrends', $id, array( 'type' => 'string', 'sanitize_callback' => $sanitize ) );
			add_settings_field(
				$id,
				esc_html( $label ),
				function () use ( $id, $name, $placeholder ) {
					printf(
						'<input class="regular-text" id="%1$s" name="%1$s" value="%2$s" placeholder="%3$s"%4$s>',
						esc_attr( $id ),
						esc_attr( crimetrends_setting( $name ) ),
						esc_attr( $placeholder ),
						disabled( defined( strtoupper( $id ) ), true, false )
					);
				},
				'crimetrends',
				'crimetrends',
				array( 'label_for' => $id )
			);
		}
	}
);

/** A digest as `integrity` takes it, or ''. */
function crimetrends_integrity( $value ): string {
	return preg_match( '/^sha(256|384|512)-[A-Za-z0-9+\/]+=*$/', trim( (string) $value ) ) ? trim( $value ) : '';
}

add_action(
	'admin_menu',
	function () {
		add_options_page(
			'CrimeTrends',
			'CrimeTrends',
			'manage_options',
			'crimetrends',
			function () {
				echo '<div class="wrap"><h1>CrimeTrends</h1><form action="options.php" method="post">';
				settings_fields( 'crimetrends' );
				do_settings_sections( 'crimetrends' );
				submit_button();
				echo '</form></div>';
			}
		);
	}
);
