/**
 * The messages between office.js and Outlook on the web, as office.js 1.1.110 writes and reads them. Nobody but
 * this file knows the field names; docs/decisions/playground-protocol.md tells where they come from.
 */
export type Action = 'invoke' | 'register' | 'unregister';

export interface WireRequest {
  readonly action: Action;
  /** The name of the method or of the event. */
  readonly name: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** 0 fine, -2 failed, -5 access denied. After the last two, office.js calls nobody back for a mailbox call. */
export type WireCode = 0 | -2 | -5;

const messageTypes = { request: 0, response: 1 } as const;
const responseTypes = { forCalling: 0, forEventing: 1 } as const;
const actions: readonly Action[] = ['invoke', 'register', 'unregister'];

/** The request in a posted message, or undefined if the message is something else. */
export function decodeRequest(posted: unknown): WireRequest | undefined {
  if (typeof posted !== 'string') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(posted);
  } catch {
    return undefined;
  }
  if (!isRecord(message) || message['_messageType'] !== messageTypes.request) return undefined;
  const { _actionType, _actionName, _conversationId, _correlationId, _data } = message;
  const action = typeof _actionType === 'number' ? actions[_actionType] : undefined;
  if (!action || typeof _actionName !== 'string' || typeof _conversationId !== 'string') return undefined;
  if (typeof _correlationId !== 'number') return undefined;
  return {
    action,
    name: _actionName,
    conversationId: _conversationId,
    correlationId: _correlationId,
    data: _data,
  };
}

/** The answer to a request, ready to post. */
export function encodeAnswer(request: WireRequest, origin: string, code: WireCode, data: unknown): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _responseType: responseTypes.forCalling,
    _actionName: request.name,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _errorCode: code,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  });
}

/** An event, ready to post. */
export function encodeEvent(name: string, conversationId: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _responseType: responseTypes.forEventing,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _errorCode: 0,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
