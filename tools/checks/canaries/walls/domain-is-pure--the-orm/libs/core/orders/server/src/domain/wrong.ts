import { defineEntity } from '@mikro-orm/core';

export const wrong = defineEntity;
