/** Packages that certainly exist and that a module's name leads to, so that installing one may be advised although the workspace does not declare it. Anything else might be a name that a model made up. */
import type { Ecosystem } from '../../documents/claim.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const names: Partial<Readonly<Record<Ecosystem, ReadonlySet<string>>>> = {
  npm: words(`
    react react-dom react-router react-router-dom react-redux redux @reduxjs/toolkit zustand next vue vue-router pinia svelte
    @sveltejs/kit solid-js preact angular rxjs express fastify koa hono @nestjs/common @nestjs/core axios got node-fetch undici
    lodash lodash-es underscore ramda date-fns dayjs moment luxon uuid nanoid zod yup joi ajv valibot class-validator
    class-transformer typescript tslib ts-node tsx esbuild vite rollup webpack parcel eslint prettier jest vitest mocha chai
    sinon @jest/globals @testing-library/react @testing-library/jest-dom @testing-library/user-event playwright @playwright/test
    cypress puppeteer jsdom cheerio supertest nock msw chalk commander yargs inquirer ora execa debug dotenv winston pino
    morgan cors helmet body-parser cookie-parser express-session multer jsonwebtoken bcrypt bcryptjs passport nodemailer pg
    mysql2 sqlite3 better-sqlite3 mongodb mongoose redis ioredis knex kysely drizzle-orm prisma @prisma/client sequelize
    typeorm graphql @apollo/client @apollo/server socket.io socket.io-client ws three d3 chart.js immer swr
    @tanstack/react-query react-hook-form formik styled-components @emotion/react @emotion/styled tailwindcss postcss
    autoprefixer clsx classnames framer-motion @mui/material antd lucide-react glob minimatch semver rimraf fs-extra
    async p-limit p-queue bluebird eventemitter3 @types/node @types/react @types/jest aws-sdk @aws-sdk/client-s3 stripe
    firebase firebase-admin openai @anthropic-ai/sdk langchain sharp jimp csv-parse papaparse xlsx yaml js-yaml marked
    markdown-it highlight.js prismjs electron vscode-languageserver vscode-languageclient vscode-uri web-tree-sitter bullmq
    kafkajs amqplib fast-check
  `),
  pypi: words(`
    requests httpx aiohttp urllib3 flask django fastapi starlette uvicorn gunicorn pydantic pydantic-settings sqlalchemy
    alembic psycopg psycopg2-binary asyncpg pymysql mysqlclient pymongo redis celery numpy pandas scipy matplotlib seaborn
    scikit-learn scikit-image tensorflow torch torchvision keras xgboost lightgbm transformers datasets tokenizers openai
    anthropic langchain tiktoken nltk spacy gensim networkx sympy statsmodels plotly bokeh dash streamlit pillow
    opencv-python beautifulsoup4 lxml html5lib scrapy selenium playwright pytest pytest-asyncio pytest-mock hypothesis tox nox
    coverage mock freezegun responses faker factory-boy black ruff flake8 pylint mypy isort click typer rich tqdm colorama
    loguru structlog python-dotenv pyyaml toml tomli tomlkit ujson orjson msgpack protobuf grpcio jinja2 markupsafe werkzeug
    itsdangerous marshmallow attrs cattrs python-dateutil pytz arrow pendulum cryptography pycryptodome bcrypt passlib pyjwt
    python-jose paramiko fabric boto3 botocore google-cloud-storage google-api-python-client azure-storage-blob stripe twilio
    sentry-sdk prometheus-client psutil watchdog pexpect docker kubernetes ansible setuptools wheel packaging virtualenv
    pip-tools polars pyarrow dask numba cython cffi jsonschema xmltodict openpyxl xlsxwriter python-docx python-pptx pypdf
    reportlab regex unidecode python-slugify tabulate prettytable pyserial pyusb pyzmq websockets websocket-client pika
    kafka-python elasticsearch djangorestframework django-cors-headers flask-sqlalchemy flask-cors flask-login
    flask-migrate flask-wtf wtforms peewee tortoise-orm gitpython pygments sphinx mkdocs jupyter ipython notebook
    more-itertools sortedcontainers cachetools tenacity anyio trio gevent eventlet python-multipart email-validator
    python-telegram-bot discord-py tweepy pyinstaller pywin32 pygame pyqt5 pyside6 kivy shapely geopandas rasterio pyproj
    markdown parameterized pymupdf pynacl pyopenssl python-magic
  `),
  cargo: words(`
    serde serde_json serde_yaml serde_derive toml tokio tokio-util futures async-trait async-std rayon crossbeam
    parking_lot rand rand_core regex lazy_static once_cell anyhow thiserror eyre log env_logger tracing tracing-subscriber
    clap structopt chrono time uuid url reqwest hyper axum actix-web actix-rt rocket warp tower tower-http tonic prost
    diesel sqlx rusqlite redis mongodb itertools num num-traits num-bigint nalgebra ndarray bytes byteorder base64 hex sha2
    md5 hmac aes ring rustls openssl syn quote proc-macro2 bitflags bincode csv walkdir glob tempfile dirs which indexmap
    hashbrown smallvec arrayvec either dashmap memchr nom pest criterion proptest quickcheck mockall rstest insta pretty_assertions
    wasm-bindgen web-sys js-sys bevy wgpu winit libc nix winapi crossterm ratatui indicatif colored semver heck strum
    strum_macros derive_more
  `),
  rubygems: words(`
    rails activerecord activesupport actionpack rack sinatra puma sidekiq redis pg mysql2 sqlite3 nokogiri httparty faraday
    rest-client devise pundit rspec minitest capybara rubocop factory_bot faker webmock vcr simplecov dotenv pry byebug
    json_schemer jwt bcrypt rake thor tty-prompt dry-validation sequel haml slim kaminari
  `),
};

/** Module or namespace to package, where a prefix of the module decides. Longest prefix first. */
const byPrefix: Partial<Readonly<Record<Ecosystem, readonly (readonly [prefix: string, name: string])[]>>> = {
  maven: [
    ['com.fasterxml.jackson.databind', 'com.fasterxml.jackson.core:jackson-databind'],
    ['com.fasterxml.jackson.annotation', 'com.fasterxml.jackson.core:jackson-annotations'],
    ['com.fasterxml.jackson.core', 'com.fasterxml.jackson.core:jackson-core'],
    ['com.google.gson', 'com.google.code.gson:gson'],
    ['com.google.common', 'com.google.guava:guava'],
    ['org.apache.commons.lang3', 'org.apache.commons:commons-lang3'],
    ['org.apache.commons.io', 'commons-io:commons-io'],
    ['org.apache.commons.csv', 'org.apache.commons:commons-csv'],
    ['org.apache.commons.collections4', 'org.apache.commons:commons-collections4'],
    ['org.junit.jupiter', 'org.junit.jupiter:junit-jupiter'],
    ['org.junit', 'junit:junit'],
    ['org.mockito', 'org.mockito:mockito-core'],
    ['org.assertj.core', 'org.assertj:assertj-core'],
    ['org.hamcrest', 'org.hamcrest:hamcrest'],
    ['org.slf4j', 'org.slf4j:slf4j-api'],
    ['org.json', 'org.json:json'],
    ['lombok', 'org.projectlombok:lombok'],
    ['okhttp3', 'com.squareup.okhttp3:okhttp'],
    ['retrofit2', 'com.squareup.retrofit2:retrofit'],
    ['org.jsoup', 'org.jsoup:jsoup'],
    ['jakarta.persistence', 'jakarta.persistence:jakarta.persistence-api'],
    ['jakarta.validation', 'jakarta.validation:jakarta.validation-api'],
    ['org.hibernate', 'org.hibernate.orm:hibernate-core'],
    ['org.postgresql', 'org.postgresql:postgresql'],
    ['kotlinx.coroutines', 'org.jetbrains.kotlinx:kotlinx-coroutines-core'],
    ['kotlinx.serialization', 'org.jetbrains.kotlinx:kotlinx-serialization-json'],
  ],
  nuget: [
    ['Newtonsoft.Json', 'Newtonsoft.Json'],
    ['Microsoft.EntityFrameworkCore', 'Microsoft.EntityFrameworkCore'],
    ['Microsoft.Extensions.DependencyInjection', 'Microsoft.Extensions.DependencyInjection'],
    ['Microsoft.Extensions.Logging', 'Microsoft.Extensions.Logging'],
    ['Microsoft.Extensions.Configuration', 'Microsoft.Extensions.Configuration'],
    ['NUnit.Framework', 'NUnit'],
    ['Xunit', 'xunit'],
    ['Moq', 'Moq'],
    ['FluentAssertions', 'FluentAssertions'],
    ['Serilog', 'Serilog'],
    ['Dapper', 'Dapper'],
    ['AutoMapper', 'AutoMapper'],
    ['MediatR', 'MediatR'],
    ['Polly', 'Polly'],
  ],
  composer: [
    ['GuzzleHttp', 'guzzlehttp/guzzle'],
    ['Monolog', 'monolog/monolog'],
    ['PHPUnit', 'phpunit/phpunit'],
    ['Carbon', 'nesbot/carbon'],
    ['Ramsey.Uuid', 'ramsey/uuid'],
    ['Doctrine.ORM', 'doctrine/orm'],
    ['Twig', 'twig/twig'],
    ['Symfony.Component.Console', 'symfony/console'],
    ['Symfony.Component.HttpFoundation', 'symfony/http-foundation'],
    ['Symfony.Component.Yaml', 'symfony/yaml'],
    ['Illuminate', 'laravel/framework'],
    ['Predis', 'predis/predis'],
  ],
};

export function isWellKnown(name: string, ecosystem: Ecosystem): boolean {
  return names[ecosystem]?.has(name) ?? false;
}

/** Package of a dotted namespace (`\` as `.`), for ecosystems whose namespaces do not name their package. */
export function packageOfNamespace(namespace: string, ecosystem: Ecosystem): string | undefined {
  return byPrefix[ecosystem]?.find(
    ([prefix]) => namespace === prefix || namespace.startsWith(`${prefix}.`),
  )?.[1];
}
