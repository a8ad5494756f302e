import { CACHING, SITE_HEADERS } from './site-headers.ts';

/** Settings for hosts, by the names of their files in the built site. */
export const hostFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['.htaccess', apache()],
    ['_headers', netlify()],
    ['hosting/nginx.conf', nginx()],
    ['hosting/Caddyfile', caddy()],
  ]);

/** Kinds of text that are sent compressed; fonts and pictures are already. */
const COMPRESSED = [
  'text/html',
  'text/css',
  'text/plain',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/geo+json',
  'image/svg+xml',
];

const headers = Object.entries(SITE_HEADERS);

/**
 * For Apache 2.4 with mod_headers and mod_deflate; lies in the folder of the site and needs
 * `AllowOverride All` there.
 */
const apache =
  (): string => `# Apache 2.4: headers, caching and compression of the atlas. Works where it lies.
FallbackResource disabled
DirectoryIndex index.html
Options -Indexes
AddDefaultCharset utf-8
AddType application/geo+json .geojson
AddType text/javascript .js .mjs

<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${CACHING.others}"
  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">
    Header set Cache-Control "${CACHING.assets}"
  </If>
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}
</IfModule>
`;

/**
 * For Netlify and Cloudflare Pages, which compress by themselves; for the root of a domain, as they
 * serve it.
 */
const netlify = (): string => `# Netlify, Cloudflare Pages: headers and caching of the atlas.
/*
${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
  Cache-Control: ${CACHING.others}
/assets/*
  ! Cache-Control
  Cache-Control: ${CACHING.assets}
`;

/** For a `server` block of nginx: `include` it there, with the `root` that holds the site. */
const nginx =
  (): string => `# nginx: include this file in a server block whose root is the folder of the site.
index index.html;
charset utf-8;
charset_types text/css text/plain text/javascript application/javascript application/json application/geo+json;

gzip on;
gzip_vary on;
gzip_min_length 1000;
gzip_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};

include mime.types;
types {
  application/geo+json geojson;
  text/javascript mjs;
}

# A header of a location replaces all of the server's, so each has the whole list.
location / {
  try_files $uri $uri/ =404;
${nginxHeaders(CACHING.others)}
}

location ~ /assets/[^/]+$ {
  try_files $uri =404;
${nginxHeaders(CACHING.assets)}
}

location ~ /(\\.htaccess|_headers|hosting/.*)$ {
  return 404;
}
`;

const nginxHeaders = (caching: string): string =>
  [
    ...headers.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    `  add_header Cache-Control "${caching}";`,
  ].join('\n');

/** For Caddy 2: `import` it in a site block, below its `root`. */
const caddy =
  (): string => `# Caddy 2: import this file in a site block, with the root that holds the site.
encode zstd gzip
header {
${headers.map(([name, value]) => `  ${name} "${value}"`).join('\n')}
  Cache-Control "${CACHING.others}"
}
@assets path_regexp /assets/[^/]+$
header @assets Cache-Control "${CACHING.assets}"
file_server
`;
