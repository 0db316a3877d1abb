"""A real OpenID Connect provider for the tests, that can also lie.

    provider.py PORT FOLDER

Listens on 127.0.0.1, on a free port when PORT is 0, and prints its address as its first line. It is
`oidc-provider-mock`; besides, it holds clients to PKCE and sends `state` back with a refusal, which
that does not. `PUT /users/{sub}`
with JSON sets what it tells of a person; whoever posts `sub=...` to its page is that person.

What its tokens are like is one of the words of `Token`, read each time from `FOLDER/token`; without
that file they are honest. Each request becomes one JSON line in `FOLDER/log.jsonl`, with its path
and the names and values of what came along.
"""

import argparse
import base64
import hashlib
import json
import logging
import os
from enum import Enum
from pathlib import Path

import flask
import werkzeug.serving
from joserfc import jws, jwt
from joserfc.jwk import RSAKey
from oidc_provider_mock import app as provider
from oidc_provider_mock._storage import storage

DAY = 86_400


class Token(Enum):
    """What the ID tokens are like."""

    HONEST = "honest"
    OTHER_NONCE = "other-nonce"
    OTHER_AUDIENCE = "other-audience"
    OTHER_ISSUER = "other-issuer"
    EXPIRED = "expired"
    OTHER_KEY = "other-key"  # signed by a key that is not the provider's
    OTHER_NAME = "other-name"  # changed after it was signed
    UNSIGNED = "unsigned"  # the algorithm is `none`
    MISSING = "missing"  # an access token alone


CHANGES = {
    Token.OTHER_NONCE: {"nonce": "guessed"},
    Token.OTHER_AUDIENCE: {"aud": "somebody-else"},
    Token.OTHER_ISSUER: {"iss": "https://elsewhere.example"},
}


class Liar:
    """Changes the answers of an honest provider."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.stranger = RSAKey.generate_key(2048, private=True)
        self.challenges: dict[str, str] = {}

    @property
    def token(self) -> Token:
        try:
            return Token((self.folder / "token").read_text().strip())
        except FileNotFoundError:
            return Token.HONEST

    def log(self) -> None:
        """Notes the request."""
        request = flask.request
        line = {"path": request.path, **request.args, **request.form}
        # One write each, so that lines of two requests never mix.
        with open(self.folder / "log.jsonl", "ab", buffering=0) as log:
            log.write(json.dumps(line).encode() + b"\n")

    def check_verifier(self):
        """Refuses a code that somebody else than who asked for it wants to redeem."""
        form = flask.request.form
        if flask.request.path != "/oauth2/token":
            return None
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        told = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if self.challenges.get(form.get("code")) != told:
            return {"error": "invalid_grant"}, 400
        return None

    def change(self, response: flask.Response) -> flask.Response:
        """Remembers the challenge of a code, completes a refusal, and changes a token."""
        request = flask.request
        if request.path == "/oauth2/authorize" and response.status_code == 302:
            back = response.headers["Location"]
            code = back.partition("code=")[2].partition("&")[0]
            self.challenges[code] = request.args.get("code_challenge")
            if "state=" not in back:
                response.headers["Location"] = f"{back}&state={request.args['state']}"
        if request.path == "/oauth2/token" and response.status_code == 200:
            answer = response.get_json()
            answer["id_token"] = self.forge(answer["id_token"])
            response.set_data(json.dumps({k: v for k, v in answer.items() if v}))
        return response

    def forge(self, token: str) -> str | None:
        """The token as this provider gives it out."""
        head, claims, signature = token.split(".")
        told = json.loads(unpack(claims))
        key = RSAKey.import_key(storage.jwk.as_dict(is_private=True))
        match self.token:
            case Token.HONEST:
                return token
            case Token.MISSING:
                return None
            case Token.UNSIGNED:
                return f"{pack({'alg': 'none'})}.{claims}."
            case Token.OTHER_NAME:
                return f"{head}.{pack(told | {'name': 'Iemand anders'})}.{signature}"
            case Token.OTHER_KEY:
                return sign(json.loads(unpack(head)), told, self.stranger)
            case Token.EXPIRED:
                past = {"iat": told["iat"] - 2 * DAY, "exp": told["exp"] - 2 * DAY}
                return sign(json.loads(unpack(head)), told | past, key)
            case lie:
                return sign(json.loads(unpack(head)), told | CHANGES[lie], key)


def unpack(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def pack(part: dict) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


def sign(head: dict, claims: dict, key: RSAKey) -> str:
    """Says of the stranger's key that it is the provider's: the name of a key proves nothing."""
    registry = jws.JWSRegistry(strict_check_header=False)
    return jwt.encode({"alg": "RS256", **head}, claims, key, registry=registry)


def main() -> None:
    parser = argparse.ArgumentParser(description="A real OpenID Connect provider for the tests.")
    parser.add_argument("port", type=int, help="0 picks a free port")
    parser.add_argument("folder", type=Path, help="for the log and the file that sets the tokens")
    told = parser.parse_args()
    # The library asks for this where the line is not encrypted.
    os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    liar, app = Liar(told.folder), provider()
    app.before_request(liar.log)
    app.before_request(liar.check_verifier)
    app.after_request(liar.change)
    server = werkzeug.serving.make_server("127.0.0.1", told.port, app, threaded=True)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
