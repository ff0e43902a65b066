# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own service, speaking Soniox's real-time protocol from the other side of the socket.

The on-device engine, the demonstration and the counterpart of the tests are this one program:

- ``protocol``    the rules of one connection; pure, no sockets, no clock
- ``start``       the first message of a connection: its fields and every way it can be wrong
- ``refusals``    the errors the service documents, and the frames that carry them
- ``mind``        what stands behind a connection: pieces of text, and the four things it is asked
- ``recogniser``  a mind that listens, on this computer (``hearing`` is its ear)
- ``script``      a written conversation, read from its file; ``score`` says when each piece of it is
                  seen and final, ``script_mind`` follows that by the position of the audio
- ``wav``         a header in front of any mind
- ``faults``      answering wrongly, on request only
- ``models``      the list of models, which also tells whether a key is right
- ``event_log``   what every client did and when, for tests to prove things by
- ``call``        one client's call: frames between socket, protocol and mind
- ``serve``       the listening socket, plain HTTP, and ``surtitle serve``

It never imports another part of the application, and never listens beyond loopback.
"""
