<?php
/**
 * Plugin Name: CrimeTrends
 * Description: Recorded crime in England and Wales on posts and pages: a block, a shortcode and pasted links.
 * Version: 0.1.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: crimetrends
 *
 * Settings > CrimeTrends takes the operator's addresses; the constants CRIMETRENDS_SITE,
 * CRIMETRENDS_SCRIPT and CRIMETRENDS_INTEGRITY in wp-config.php go before it.
 */

defined( 'ABSPATH' ) || exit;

const CRIMETRENDS_ELEMENTS   = array( 'card', 'trend', 'breakdown', 'context', 'profile', 'compare', 'ranking', 'map', 'badge', 'search' );
const CRIMETRENDS_ATTRIBUTES = array( 'area', 'areas', 'postcode', 'outcode', 'within', 'level', 'measure', 'release', 'lang', 'theme', 'heading-level' );

/** The setting of a name: the constant, else what the settings page saved, else ''. */
function crimetrends_setting( string $name ): string {
	$constant = 'CRIMETRENDS_' . strtoupper( $name );
	return (string) ( defined( $constant ) ? constant( $constant ) : get_option( "crimetrends_$name", '' ) );
}

/** Address of the operator's site, without a slash at its end. */
function crimetrends_site(): string {
	return untrailingslashit( crimetrends_setting( 'site' ) );
}

/** Address of the script: by default /crimetrends/crimetrends.js of the operator's site. */
function crimetrends_script(): string {
	$script = crimetrends_setting( 'script' );
	return '' === $script && '' !== crimetrends_site() ? crimetrends_site() . '/crimetrends/crimetrends.js' : $script;
}

// The scripts, as modules of another origin, and only where they are needed: that of the elements, and
// the one that gives frames of a place their height.
add_action(
	'init',
	function () {
		wp_register_script( 'crimetrends', crimetrends_script(), array(), null, true );
		wp_register_script( 'crimetrends-frames', dirname( crimetrends_script() ) . '/frames.js', array(), null, true );
	}
);
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		if ( ! in_array( $handle, array( 'crimetrends', 'crimetrends-frames' ), true ) ) {
			return $tag;
		}
		$integrity = 'crimetrends' === $handle ? crimetrends_setting( 'integrity' ) : '';
		$check     = '' === $integrity ? '' : sprintf( ' integrity="%s"', esc_attr( $integrity ) );
		return sprintf( '<script type="module" src="%s" crossorigin="anonymous"%s></script>' . "\n", esc_url( $src ), $check );
	},
	10,
	3
);
add_filter(
	'the_content',
	function ( $content ) {
		if ( false !== strpos( $content, '<crimetrends-' ) || false !== strpos( $content, 'data-crimetrends=' ) ) {
			wp_enqueue_script( 'crimetrends' );
		}
		if ( '' !== crimetrends_site() && false !== strpos( $content, 'src="' . crimetrends_site() . '/embed/' ) ) {
			wp_enqueue_script( 'crimetrends-frames' );
		}
		return $content;
	},
	99
);

/** An element as HTML, with a link to the place for readers without script. */
function crimetrends_html( array $given ): string {
	$element = strtolower( $given['element'] ?? 'card' );
	$asked   = array_filter( array_intersect_key( $given, array_flip( CRIMETRENDS_ATTRIBUTES ) ), 'is_scalar' );
	$asked   = array_filter( array_map( 'trim', array_map( 'strval', $asked ) ), 'strlen' );
	if ( ! in_array( $element, CRIMETRENDS_ELEMENTS, true ) ) {
		/* translators: %s: names of elements */
		return crimetrends_for_authors( sprintf( __( 'CrimeTrends has no such element. Use one of: %s.', 'crimetrends' ), implode( ', ', CRIMETRENDS_ELEMENTS ) ) );
	}
	$needs_place = in_array( $element, array( 'card', 'trend', 'breakdown', 'context', 'profile', 'badge' ), true );
	if ( $needs_place && ! array_intersect( array( 'area', 'postcode', 'outcode' ), array_keys( $asked ) ) ) {
		return crimetrends_for_authors( __( 'CrimeTrends needs a place: area="E06000032", postcode="LU1 2AB" or outcode="LU1".', 'crimetrends' ) );
	}
	if ( '' === crimetrends_script() ) {
		return crimetrends_for_authors( __( 'CrimeTrends needs the address of your figures: Settings > CrimeTrends.', 'crimetrends' ) );
	}
	wp_enqueue_script( 'crimetrends' );
	$attributes = '';
	foreach ( $asked as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf( '<crimetrends-%1$s%2$s>%3$s</crimetrends-%1$s>', $element, $attributes, crimetrends_link( $asked ) );
}

/** The link inside an element: what readers without script have. */
function crimetrends_link( array $asked ): string {
	$place = $asked['area'] ?? $asked['postcode'] ?? $asked['outcode'] ?? '';
	/* translators: %s: code of an area, or a postcode */
	$words = '' === $place ? __( 'Recorded crime', 'crimetrends' ) : sprintf( __( 'Recorded crime: %s', 'crimetrends' ), $place );
	if ( '' === crimetrends_site() ) {
		return esc_html( $words );
	}
	$path = isset( $asked['area'] ) ? '/area/' . rawurlencode( $asked['area'] ) . '/' : '/';
	return sprintf( '<a href="%s">%s</a>', esc_url( crimetrends_site() . $path ), esc_html( $words ) );
}

/** A sentence for those who can mend the post; readers get nothing. */
function crimetrends_for_authors( string $sentence ): string {
	return current_user_can( 'edit_posts' ) ? sprintf( '<p role="note">%s</p>', esc_html( $sentence ) ) : '';
}

// The shortcode: [crimetrends area="E06000032"], [crimetrends element="trend" postcode="LU1 2AB"].
add_shortcode(
	'crimetrends',
	function ( $given ) {
		return crimetrends_html( is_array( $given ) ? $given : array() );
	}
);

// The block, written by the server; block.js is its form in the editor.
add_action(
	'init',
	function () {
		wp_register_script(
			'crimetrends-block',
			plugins_url( 'block.js', __FILE__ ),
			array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
			'0.1.0',
			true
		);
		register_block_type(
			'crimetrends/place',
			array(
				'api_version'     => 2,
				'title'           => __( 'Recorded crime', 'crimetrends' ),
				'category'        => 'embed',
				'icon'            => 'location',
				'attributes'      => array_fill_keys( array( 'element', 'area', 'postcode', 'outcode', 'measure', 'lang', 'theme' ), array( 'type' => 'string' ) ),
				'supports'        => array( 'html' => false ),
				'editor_script'   => 'crimetrends-block',
				'render_callback' => 'crimetrends_html',
			)
		);
	}
);

// Pasted links: the figures of a place are beside its page, so no request asks for all places.
add_action(
	'init',
	function () {
		if ( '' !== crimetrends_site() ) {
			wp_oembed_add_provider( crimetrends_site() . '/area/*', crimetrends_site() . '/oembed.json' );
		}
	}
);
add_filter(
	'oembed_fetch_url',
	function ( $address, $url ) {
		$of_ours = '' !== crimetrends_site() && 0 === strpos( $url, crimetrends_site() . '/area/' );
		return $of_ours ? trailingslashit( strtok( $url, '?#' ) ) . 'oembed.json' : $address;
	},
	10,
	2
);

// Beside the frame stands its link, for readers whose WordPress waits for the frame to speak; this one
// does not wait.
add_filter(
	'oembed_result',
	function ( $html, $url ) {
		$of_ours = '' !== crimetrends_site() && 0 === strpos( $url, crimetrends_site() . '/area/' );
		return $of_ours && is_string( $html ) ? preg_replace( '#<blockquote>.*?</blockquote>#s', '', $html, 1 ) : $html;
	},
	20,
	2
);

// Authors may write the elements: they hold no script, and their attributes no address.
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' === $context ) {
			foreach ( CRIMETRENDS_ELEMENTS as $element ) {
				$tags[ "crimetrends-$element" ] = array_fill_keys( array_merge( CRIMETRENDS_ATTRIBUTES, array( 'class', 'id' ) ), true );
			}
		}
		return $tags;
	},
	10,
	2
);

if ( is_admin() ) {
	require __DIR__ . '/settings.php';
}
